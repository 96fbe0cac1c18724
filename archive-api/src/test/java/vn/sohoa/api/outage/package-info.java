/** Servers that go away while a batch is in work. */
package vn.sohoa.api.outage;
