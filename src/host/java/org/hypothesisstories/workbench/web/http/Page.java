package org.hypothesisstories.workbench.web.http;

/** Answers one kind of request. */
@FunctionalInterface
public interface Page {
    Reply answer(Visit visit);
}
