package vn.sohoa.ocr.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageTreeTest {

    private static final int LIMIT = 100;

    private final PDDocument document = new PDDocument();
    private final COSDictionary root =
            document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void countsLeavesNotPromises() {
        add(root, page());
        add(root, page());
        root.setInt(COSName.COUNT, Integer.MAX_VALUE);

        assertThat(PageTree.flatten(document, LIMIT)).isEqualTo(2);
        assertThat(document.getNumberOfPages()).isEqualTo(2);
    }

    @Test
    void entersBranchOnce() {
        COSDictionary branch = branch();
        add(root, branch);
        add(branch, page());
        add(branch, root);
        add(branch, branch);

        assertThat(PageTree.flatten(document, LIMIT)).isEqualTo(1);
    }

    @Test
    void stopsAtLimitWhenOnePageIsRepeated() {
        COSDictionary page = page();
        for (int i = 0; i < 1_000; i++) {
            add(root, page);
        }

        assertThatThrownBy(() -> PageTree.flatten(document, LIMIT)).hasMessageContaining("TOO_MANY_PAGES");
    }

    @Test
    void refusesTreeWithoutLeaves() {
        add(root, branch());

        assertThatThrownBy(() -> PageTree.flatten(document, LIMIT)).hasMessageContaining("NO_PAGES");
    }

    @Test
    void keepsWhatPagesInherit() {
        COSDictionary branch = branch();
        branch.setItem(COSName.ROTATE, COSInteger.get(90));
        add(root, branch);
        add(branch, page());
        add(root, page());

        PageTree.flatten(document, LIMIT);

        assertThat(document.getPage(0).getRotation()).isEqualTo(90);
        assertThat(document.getPage(1).getRotation()).isZero();
    }

    private static COSDictionary page() {
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        return page;
    }

    private static COSDictionary branch() {
        COSDictionary branch = new COSDictionary();
        branch.setItem(COSName.TYPE, COSName.PAGES);
        branch.setItem(COSName.KIDS, new COSArray());
        return branch;
    }

    private static void add(COSDictionary parent, COSDictionary kid) {
        COSArray kids = parent.getCOSArray(COSName.KIDS);
        kids.add(kid);
        if (!kid.containsKey(COSName.PARENT)) {
            kid.setItem(COSName.PARENT, parent);
        }
    }
}
