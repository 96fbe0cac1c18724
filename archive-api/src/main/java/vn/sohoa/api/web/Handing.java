package vn.sohoa.api.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.sohoa.api.records.RecordContent;
import vn.sohoa.core.text.PageImages;

/** Files as answers. */
final class Handing {

    private Handing() {}

    /** To be saved, never to be shown as a page of ours. */
    static ResponseEntity<Resource> file(RecordContent.Content content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(content.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(content.stream()));
    }

    static ResponseEntity<byte[]> picture(PageImages.Image image) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(image.mediaType()))
                .body(image.bytes());
    }
}
