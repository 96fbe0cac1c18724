package vn.sohoa.testing.samples;

import static vn.sohoa.testing.samples.Person.Sex.FEMALE;
import static vn.sohoa.testing.samples.Person.Sex.MALE;
import static vn.sohoa.testing.samples.ScanFormat.G4_PDF;
import static vn.sohoa.testing.samples.ScanFormat.G4_TIFF;
import static vn.sohoa.testing.samples.ScanFormat.GREY_JPEG;
import static vn.sohoa.testing.samples.ScanFormat.GREY_PNG;
import static vn.sohoa.testing.samples.ScanFormat.GREY_TIFF;
import static vn.sohoa.testing.samples.ScanFormat.JPEG;
import static vn.sohoa.testing.samples.ScanFormat.JPEG_PDF;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.sohoa.testing.samples.OneStopForms.Component;

/**
 * Writes the sample dossiers: scans as a one-stop shop makes them, and in a folder beside them the truth. People,
 * numbers and addresses are invented; the same seed gives the same dossiers.
 *
 * <p>{@code SampleDossiers DIR [--seed N]} writes DIR/<i>dossier</i>/<i>file</i>, and into DIR-truth for each file
 * {@code <file>.json} and for each page {@code <file>.p0001.gt.txt}. Does nothing when all is there.
 */
public final class SampleDossiers {

    /** The seed of the published examples. */
    public static final long SEED = 2026;

    static final int VERSION = 1;

    private static final String ORIGINAL = "Bản chính";
    private static final String COPY = "Bản sao";
    private static final String SCAN = "Bản điện tử";

    private final Random random;
    private final Office dinhMy;
    private final Office hacThanh;

    private SampleDossiers(long seed) {
        this.random = new Random(seed);
        this.dinhMy = Office.invent(random, Place.DINH_MY);
        this.hacThanh = Office.invent(random, Place.HAC_THANH);
    }

    public static void main(String[] args) {
        boolean seeded = args.length == 3 && args[1].equals("--seed");
        if (args.length != 1 && !seeded) {
            System.err.println("Usage: SampleDossiers DIR [--seed N]");
            System.exit(2);
        }
        write(Path.of(args[0]), seeded ? Long.parseLong(args[2]) : SEED);
    }

    /** Writes the samples under the folder unless they are there. */
    public static void write(Path folder, long seed) {
        Path truths = truthFolder(folder);
        DossierWriter writer = new DossierWriter(folder, truths, seed);
        Marker marker = new Marker(folder, truths, VERSION, seed);
        try {
            if (marker.isComplete()) {
                return;
            }
            marker.clear();
            List<Path> files = new ArrayList<>();
            for (Dossier dossier : story(seed)) {
                files.addAll(writer.write(dossier));
            }
            marker.write(files);
        } catch (InvalidPathException e) {
            throw new IllegalStateException("Java cannot write Vietnamese file names here: set LC_ALL=C.UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the samples to " + folder, e);
        }
    }

    /** Where the truth of the samples in a folder lies: beside it, so that taking in the folder takes scans only. */
    public static Path truthFolder(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path name = Objects.requireNonNull(absolute.getFileName(), "not a root folder");
        return absolute.resolveSibling(name + "-truth");
    }

    /** The dossiers of a seed, before they are scanned. */
    static List<Dossier> story(long seed) {
        return new SampleDossiers(seed).story();
    }

    /** Pages that are not empty, one story after the other, without end. */
    static Stream<Sheet> sheets(long seed) {
        return LongStream.iterate(seed, next -> next + 1)
                .boxed()
                .flatMap(next -> story(next).stream())
                .flatMap(dossier -> dossier.filings().stream())
                .flatMap(filing -> filing.paper().pages().stream())
                .filter(sheet -> !sheet.ink.isBlank());
    }

    private List<Dossier> story() {
        Person father = Person.invent(random, MALE, 1990, 1996, Place.DINH_MY);
        Person son = Person.invent(random, MALE, 1997, 2001, Place.DINH_MY);
        return List.of(birth(father), marriage(), maritalStatus(son), house(father), shop(), allowance(), plan());
    }

    /** A father registers his daughter, with the hospital's notice and his card. */
    private Dossier birth(Person father) {
        Person mother = Person.invent(random, FEMALE, 1993, 1999, Place.DINH_MY).livingWith(father);
        Person child = Person.child(random, FEMALE, day(10, 21), father);
        Matter matter = matter("0001", "Đăng ký khai sinh", dinhMy, father, day(11, 2), day(11, 3));
        return new Dossier(matter.code(), "Đăng ký khai sinh")
                .add(
                        OneStopForms.receipt(
                                matter,
                                1,
                                List.of(
                                        new Component("Tờ khai đăng ký khai sinh", ORIGINAL),
                                        new Component("Giấy chứng sinh", ORIGINAL),
                                        new Component("Căn cước của người yêu cầu", SCAN))),
                        JPEG_PDF,
                        200)
                .add(
                        CivilStatusForms.birthApplication(matter, child, mother, father)
                                .withBlankBack(),
                        JPEG_PDF,
                        200)
                .add(CivilStatusForms.birthNotice(matter, child, mother, 317), GREY_PNG, 200)
                .add("Căn cước người yêu cầu", IdentityCard.onePage(father), JPEG, 300)
                .add(CivilStatusPapers.birthCertificate(matter, child, mother, father, 246), JPEG_PDF, 300)
                .add(CivilStatusPapers.birthExtract(matter, child, mother, father, 286), JPEG_PDF, 200);
    }

    /** A wife asks for copies of the entry of her marriage. */
    private Dossier marriage() {
        Person wife = Person.invent(random, FEMALE, 1984, 1990, Place.DINH_MY);
        Person husband = Person.invent(random, MALE, 1980, 1988, Place.DINH_MY).livingWith(wife);
        LocalDate married = LocalDate.of(2012, 6, 18);
        Matter matter = matter("0004", "Cấp bản sao trích lục hộ tịch", dinhMy, wife, day(11, 3), day(11, 3));
        return new Dossier(matter.code(), "Cấp bản sao trích lục kết hôn")
                .add(
                        OneStopForms.receipt(
                                matter,
                                1,
                                List.of(
                                        new Component("Tờ khai cấp bản sao trích lục hộ tịch", ORIGINAL),
                                        new Component("Căn cước", SCAN))),
                        GREY_JPEG,
                        200)
                .add(
                        CivilStatusForms.extractApplication(
                                matter,
                                "kết hôn",
                                "Bản thân",
                                wife,
                                "Giấy chứng nhận kết hôn đăng ký ngày " + Wording.numeric(married)),
                        G4_TIFF,
                        300)
                .add("Căn cước", IdentityCard.twoPages(wife), JPEG_PDF, 300)
                .add(CivilStatusPapers.marriageExtract(matter, wife, husband, married, 152), JPEG_PDF, 200);
    }

    /** A young man who wants to marry; his former commune is asked and answers. */
    private Dossier maritalStatus(Person groom) {
        Person bride = Person.invent(random, FEMALE, 1998, 2003, Place.HAC_THANH);
        Matter matter = matter("0002", "Cấp giấy xác nhận tình trạng hôn nhân", dinhMy, groom, day(11, 5), day(11, 10));
        return new Dossier(matter.code(), "Xác nhận tình trạng hôn nhân")
                .add(CivilStatusForms.maritalStatusApplication(matter, bride), G4_PDF, 200)
                .add(
                        "Công văn đề nghị xác minh",
                        AdministrativePapers.verificationRequest(matter, hacThanh, day(11, 6), 412),
                        GREY_TIFF,
                        200)
                .add(
                        "Công văn trả lời xác minh",
                        AdministrativePapers.verificationReply(matter, hacThanh, day(11, 9), 1038, 412, day(11, 6)),
                        GREY_TIFF,
                        200)
                .add(CivilStatusPapers.maritalStatus(matter, bride, 168), JPEG_PDF, 200);
    }

    /** The father of the first dossier builds a house; a paper was missing at first. */
    private Dossier house(Person owner) {
        BuildingPapers.House house = new BuildingPapers.House("Nhà ở riêng lẻ", 214, 17, 132.5, 84.6, 169.2, 2);
        Matter matter = matter("0007", "Cấp giấy phép xây dựng nhà ở riêng lẻ", dinhMy, owner, day(11, 6), day(11, 20));
        return new Dossier(matter.code(), "Cấp giấy phép xây dựng nhà ở")
                .add(BuildingPapers.application(matter, house), G4_TIFF, 200)
                .add(
                        OneStopForms.supplementRequest(
                                matter,
                                List.of(
                                        "Bản sao Giấy chứng nhận quyền sử dụng đất của thửa đất số 214, tờ bản đồ số 17.",
                                        "Bản vẽ mặt đứng chính của công trình có chữ ký của người chủ trì thiết kế.",
                                        "Bản cam kết bảo đảm an toàn đối với công trình liền kề.")),
                        GREY_PNG,
                        200)
                .add(
                        OneStopForms.receipt(
                                matter,
                                10,
                                List.of(
                                        new Component("Đơn đề nghị cấp giấy phép xây dựng", ORIGINAL),
                                        new Component("Giấy chứng nhận quyền sử dụng đất", COPY),
                                        new Component("Bản vẽ thiết kế xây dựng", ORIGINAL),
                                        new Component("Bản cam kết bảo đảm an toàn công trình liền kề", ORIGINAL))),
                        JPEG_PDF,
                        200)
                .add(BuildingPapers.permit(matter, house, 93, random), JPEG_PDF, 200);
    }

    /** A woman opens a shop. */
    private Dossier shop() {
        Person owner = Person.invent(random, FEMALE, 1979, 1992, Place.HAC_THANH);
        BusinessPapers.Household business = new BusinessPapers.Household(
                "Nem chua " + owner.name().substring(owner.name().lastIndexOf(' ') + 1) + " Lan",
                Place.HAC_THANH.address(random),
                150_000_000,
                List.of(
                        new BusinessPapers.Trade(
                                "Chế biến, bảo quản thịt và các sản phẩm từ thịt (nem chua, giò, chả)", "1010"),
                        new BusinessPapers.Trade("Bán lẻ thực phẩm trong các cửa hàng chuyên doanh", "4722"),
                        new BusinessPapers.Trade("Dịch vụ ăn uống phục vụ lưu động", "5610")));
        Matter matter = matter("0003", "Đăng ký thành lập hộ kinh doanh", hacThanh, owner, day(11, 9), day(11, 12));
        return new Dossier(matter.code(), "Đăng ký hộ kinh doanh")
                .add(BusinessPapers.application(matter, business), GREY_TIFF, 200)
                .add("Căn cước chủ hộ", IdentityCard.onePage(owner), JPEG_PDF, 200)
                .add(
                        OneStopForms.receipt(
                                matter,
                                3,
                                List.of(
                                        new Component("Giấy đề nghị đăng ký thành lập hộ kinh doanh", ORIGINAL),
                                        new Component("Căn cước của chủ hộ kinh doanh", SCAN))),
                        G4_PDF,
                        300)
                .add(BusinessPapers.certificate(matter, business), JPEG, 200);
    }

    /** An old man receives a social allowance. */
    private Dossier allowance() {
        Person receiver = Person.invent(random, MALE, 1940, 1946, Place.DINH_MY);
        Matter matter =
                matter("0005", "Thực hiện trợ cấp xã hội hằng tháng", dinhMy, receiver, day(11, 10), day(11, 19));
        return new Dossier(matter.code(), "Trợ cấp xã hội hằng tháng")
                .add(
                        OneStopForms.receipt(
                                matter,
                                7,
                                List.of(
                                        new Component("Tờ khai đề nghị trợ giúp xã hội", ORIGINAL),
                                        new Component("Căn cước", SCAN))),
                        GREY_JPEG,
                        200)
                .add(AdministrativePapers.allowanceDecision(matter, receiver, 1276, random), JPEG_PDF, 200);
    }

    /** The commune's own plan to digitise, and the letter that sends it out. */
    private Dossier plan() {
        LocalDate issued = day(11, 12);
        return new Dossier(code(dinhMy, issued, "0011"), "Kế hoạch số hóa hồ sơ năm 2027")
                .add(AdministrativePapers.digitisationPlan(dinhMy, issued, 87, random), G4_TIFF, 200)
                .add(
                        AdministrativePapers.planLetter(dinhMy, issued.plusDays(3), 431, "87/KH-UBND", random)
                                .withBlankBack(),
                        JPEG_PDF,
                        200);
    }

    private static Matter matter(
            String serial, String subject, Office office, Person applicant, LocalDate received, LocalDate due) {
        return new Matter(code(office, received, serial), subject, office, applicant, received, due);
    }

    private static String code(Office office, LocalDate date, String serial) {
        return String.format(
                Locale.ROOT,
                "%s-%02d%02d%02d-%s",
                office.place().agencyCode(),
                date.getYear() % 100,
                date.getMonthValue(),
                date.getDayOfMonth(),
                serial);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
