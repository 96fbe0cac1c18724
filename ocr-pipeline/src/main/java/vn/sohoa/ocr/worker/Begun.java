package vn.sohoa.ocr.worker;

/**
 * A worker goes on to a page, or further into it; from here on the clock runs anew.
 *
 * @param page from 1
 * @param pixels it is going to decode or draw; 0 while it does not know
 */
record Begun(int page, long pixels) implements Message {}
