package vn.sohoa.describe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Describer;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.FieldReader;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.classify.PageClass;
import vn.sohoa.describe.classify.PageClassifier;
import vn.sohoa.describe.confidence.Keys;
import vn.sohoa.describe.extract.OwnerFinder;
import vn.sohoa.describe.model.PaperModel;
import vn.sohoa.describe.segment.ManifestCheck;
import vn.sohoa.describe.segment.Segment;
import vn.sohoa.describe.segment.Segmenter;

/** Describes dossiers with a model: parts the pages into papers, says what each is, and how far that can be trusted. */
public final class PaperDescriber implements Describer, FieldReader {

    /** The paper is not in the manifest that came with the dossier. */
    public static final String NOT_IN_MANIFEST = "NOT_IN_MANIFEST";

    /** A second head is on the first page. */
    public static final String TWO_PAPERS_ON_A_SHEET = "TWO_PAPERS_ON_A_SHEET";

    /** A form whose labels are print and whose values are not. */
    public static final String HAND_FILLED = "HAND_FILLED";

    /** No page of the paper could be read. */
    public static final String UNREADABLE = "UNREADABLE";

    /** A person looks at every value: it may be another paper's, or strokes of a pen. */
    private static final List<String> DOUBTFUL = List.of(TWO_PAPERS_ON_A_SHEET, HAND_FILLED);

    /** A type less likely than this is not proposed: the paper is of none, with its printed title. */
    private static final double LEAST_LIKELY = 0.35;

    private static final String ABSTRACT = "trich-yeu";

    private final PaperCatalogue catalogue;
    private final PaperModel model;
    private final Segmenter segmenter;
    private final PaperFields fields;
    private final OwnerFinder owners = new OwnerFinder();

    public PaperDescriber(PaperCatalogue catalogue, PaperModel model) {
        this.catalogue = catalogue;
        this.model = model;
        this.segmenter = new Segmenter(new PageClassifier(catalogue, model.pages()));
        this.fields = new PaperFields(catalogue, model.fields());
    }

    @Override
    public Description describe(List<DossierPage> pages, PageCodes codes, Manifest manifest) {
        ManifestCheck check = new ManifestCheck(catalogue, manifest);
        List<DescribedPaper> papers = segmenter.segment(pages, check.expected()).stream()
                .map(segment -> paper(segment, codes, check))
                .toList();
        List<ManifestCheck.Found> found = papers.stream()
                .map(paper -> new ManifestCheck.Found(paper.type(), paper.title()))
                .toList();
        return new Description(papers, owners.find(papers, manifest), check.missing(found), sensitivity(papers));
    }

    private Sensitivity sensitivity(List<DescribedPaper> papers) {
        return papers.stream()
                .map(paper -> catalogue.restricted().of(paper.type(), said(paper)))
                .max(Comparator.naturalOrder())
                .orElse(Sensitivity.ORDINARY);
    }

    private static List<String> said(DescribedPaper paper) {
        return Stream.concat(
                        Stream.of(paper.title()),
                        paper.fields().stream()
                                .filter(field -> field.name().equals(ABSTRACT))
                                .map(FieldValue::value))
                .toList();
    }

    @Override
    public Sensitivity sensitivity(PaperTypeId type) {
        return catalogue.restricted().of(type);
    }

    @Override
    public List<FieldValue> read(PaperTypeId type, List<DossierPage> pages, PageCodes codes) {
        return fields.read(type, pages, codes).values();
    }

    @Override
    public String version() {
        return model.version();
    }

    @Override
    public PaperDescriber asOfNow() {
        return this;
    }

    private DescribedPaper paper(Segment segment, PageCodes codes, ManifestCheck check) {
        List<String> keys = Keys.ofPage(segment.first().toString());
        double likely = model.types().probability(keys, segment.score());
        boolean known = likely >= LEAST_LIKELY || segment.type().equals(PaperTypeId.OTHER);
        PaperTypeId type = known ? segment.type() : PaperTypeId.OTHER;
        boolean accepted =
                known && segment.heads() == 1 && model.types().accepts(keys, segment.score()) && joinsAreSure(segment);
        List<PaperTypeId> alternatives = new ArrayList<>(segment.alternatives());
        if (!known) {
            alternatives.remove(PaperTypeId.OTHER);
            alternatives.addFirst(segment.type());
        }
        PaperFields.Read read = fields.read(type, segment.pages(), codes);
        List<String> findings = findings(segment, type, read.handFilled(), check);
        return new DescribedPaper(
                type,
                segment.title(),
                likely,
                accepted,
                alternatives,
                segment.pages().stream().map(DossierPage::id).toList(),
                Collections.disjoint(findings, DOUBTFUL)
                        ? read.values()
                        : read.values().stream().map(FieldValue::doubted).toList(),
                findings);
    }

    private boolean joinsAreSure(Segment segment) {
        List<String> keys = Keys.ofPage(PageClass.CONTINUATION.toString());
        return segment.joins().stream().allMatch(score -> model.types().accepts(keys, score));
    }

    private List<String> findings(Segment segment, PaperTypeId type, boolean handFilled, ManifestCheck check) {
        List<String> findings = new ArrayList<>();
        if (!check.lists(type, segment.title())) {
            findings.add(NOT_IN_MANIFEST);
        }
        if (segment.heads() > 1) {
            findings.add(TWO_PAPERS_ON_A_SHEET);
        }
        if (segment.score() == 0) {
            findings.add(UNREADABLE);
        }
        if (handFilled) {
            findings.add(HAND_FILLED);
        }
        return findings;
    }
}
