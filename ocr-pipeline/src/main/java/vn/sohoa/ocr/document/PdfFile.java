package vn.sohoa.ocr.document;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.record.OriginalForm;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.image.Jpeg2000Reader;

/** A PDF. One that only asks for a password to change it opens; one that asks for a password to read it does not. */
final class PdfFile implements SourceFile {

    private final PDDocument document;
    private final int pages;
    private final Limits limits;

    private PdfFile(PDDocument document, int pages, Limits limits) {
        this.document = document;
        this.pages = pages;
        this.limits = limits;
    }

    static PdfFile open(Path file, Limits limits) throws IOException {
        if (!PdfEnd.isPresent(file)) {
            throw Refusals.corrupt("the end of the PDF is missing");
        }
        PDDocument document = load(file);
        try {
            return new PdfFile(document, PageTree.flatten(document, limits.maxPages()), limits);
        } catch (RuntimeException | StackOverflowError e) {
            document.close();
            throw e;
        }
    }

    private static PDDocument load(Path file) throws IOException {
        Jpeg2000Reader.register();
        try {
            return Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw Refusals.refuse(LedgerCode.PASSWORD_PROTECTED, "");
        }
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public SourcePage page(int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        PageSurvey survey = PageSurvey.of(page, limits);
        return survey.onlyImage()
                .<SourcePage>map(placed -> new ScannedPdfPage(document, number - 1, placed, survey.facts(), limits))
                .orElseGet(() -> RenderedPdfPage.of(document, number - 1, survey.facts(), survey.layers(), limits));
    }

    /** A first page that cannot be followed is told when it is read. */
    @Override
    public OriginalForm form() {
        try {
            return PageSurvey.of(document.getPage(0), limits).form();
        } catch (UnreadableException e) {
            return OriginalForm.UNKNOWN;
        }
    }

    @Override
    public int signatures() {
        return Signatures.count(document);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
