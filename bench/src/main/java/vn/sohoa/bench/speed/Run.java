package vn.sohoa.bench.speed;

/**
 * One program on all pages, once.
 *
 * @param round from 1
 * @param pdfBytes of the PDFs it wrote
 */
record Run(int round, Program program, Usage usage, long pdfBytes) {

    double cpuSeconds() {
        return usage.cpuSeconds();
    }

    double wallSeconds() {
        return usage.wallSeconds();
    }
}
