package vn.sohoa.describe.training;

import java.time.LocalDate;

/** The ways a date is printed. */
record PrintedDate(LocalDate date) {

    private static final String[] DIGITS = {
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"
    };

    String print(String form, Chance chance) {
        return switch (form) {
            case "words" -> words();
            case "long" -> longForm();
            case "short" -> slashed();
            default -> chance.happens(0.6) ? slashed() : longForm();
        };
    }

    private String slashed() {
        return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** Days below 10 and the months 1 and 2 have a zero before them (Decree 30/2020). */
    private String longForm() {
        int month = date.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(date.getDayOfMonth(), month < 3 ? "0" + month : Integer.toString(month), date.getYear());
    }

    private String words() {
        return "Ngày " + spoken(date.getDayOfMonth()) + ", tháng " + spoken(date.getMonthValue()) + ", năm "
                + (date.getYear() >= 2000 ? "hai nghìn không trăm " : "một nghìn chín trăm ")
                + spoken(date.getYear() % 100);
    }

    private static String spoken(int number) {
        if (number <= 10) {
            return DIGITS[number];
        }
        String tens = number < 20 ? "mười" : DIGITS[number / 10] + " mươi";
        return number % 10 == 0 ? tens : tens + " " + DIGITS[number % 10];
    }
}
