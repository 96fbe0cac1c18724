package vn.sohoa.describe.training;

import java.util.List;
import vn.sohoa.describe.classify.PageClass;

/**
 * A page to be set.
 *
 * @param card of the size of a bank card
 */
record Sheet(PageClass page, boolean card, List<Line> lines) {}
