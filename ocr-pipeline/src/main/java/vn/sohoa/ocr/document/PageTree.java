package vn.sohoa.ocr.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageTree;
import vn.sohoa.core.ledger.LedgerCode;

/**
 * The pages of a PDF as they really hang in its tree, whatever the tree's counts say. A tree may have circles, lie
 * about its size, or be very large; after {@link #flatten} it is one list and PDFBox can trust it.
 */
final class PageTree {

    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private PageTree() {}

    /** @return the number of pages */
    static int flatten(PDDocument document, int maxPages) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        if (root == null || root.getCOSArray(COSName.KIDS) == null) {
            throw Refusals.refuse(LedgerCode.NO_PAGES, "");
        }
        List<COSDictionary> pages = leaves(root, maxPages);
        if (pages.isEmpty()) {
            throw Refusals.refuse(LedgerCode.NO_PAGES, "");
        }
        COSArray kids = new COSArray();
        for (COSDictionary page : pages) {
            INHERITED.forEach(key -> pullDown(page, key));
            page.setItem(COSName.PARENT, root);
            kids.add(page);
        }
        root.setItem(COSName.KIDS, kids);
        root.setInt(COSName.COUNT, pages.size());
        return pages.size();
    }

    private static void pullDown(COSDictionary page, COSName key) {
        COSBase value = PDPageTree.getInheritableAttribute(page, key);
        if (value != null) {
            page.setItem(key, value);
        }
    }

    private static List<COSDictionary> leaves(COSDictionary root, int maxPages) {
        List<COSDictionary> leaves = new ArrayList<>();
        Set<COSDictionary> branches = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            COSDictionary node = open.pop();
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                leaves.add(node);
            } else if (branches.add(node)) {
                for (int i = Math.min(kids.size(), maxPages + 1) - 1; i >= 0; i--) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        open.push(kid);
                    }
                }
            }
            if (leaves.size() > maxPages) {
                throw Refusals.refuse(LedgerCode.TOO_MANY_PAGES, "more than " + maxPages);
            }
        }
        return leaves;
    }
}
