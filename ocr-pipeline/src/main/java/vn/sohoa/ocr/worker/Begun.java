package vn.sohoa.ocr.worker;

/**
 * A worker has opened the file and goes on to a page; from here on the clock runs anew.
 *
 * @param page from 1
 * @param pixels it is going to decode or draw
 */
record Begun(int page, long pixels) implements Message {}
