package org.hypothesisstories.adapter.web;

/**
 * What the address of the page asks for, as it is written there; empty where nothing is.
 *
 * @param show the key of a filter
 * @param start how many rows are left out
 * @param until until when to look ahead
 */
record BoxesWish(String show, String start, String until) {
}
