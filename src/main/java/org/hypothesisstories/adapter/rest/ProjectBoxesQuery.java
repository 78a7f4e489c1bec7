package org.hypothesisstories.adapter.rest;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.rest.UnusableRequest.Code;
import org.hypothesisstories.application.overview.BoxFilter;
import org.hypothesisstories.application.overview.BoxPage;

/** The query of a request for time boxes. */
final class ProjectBoxesQuery {
    private static final int USUAL = 50;

    private ProjectBoxesQuery() {
    }

    /** Parameters are null when they are absent. */
    static BoxPage read(String show, String start, String limit) {
        BoxFilter filter = show == null || show.isBlank() ? BoxFilter.ALL : BoxFilter.byKey(show.strip()).orElseThrow(() ->
                new UnusableRequest(Code.UNKNOWN_FILTER, "show", show, known()));
        int from = start == null ? 0 : WholeNumber.read(start, "start", 0, Integer.MAX_VALUE);
        int most = limit == null ? USUAL : WholeNumber.read(limit, "limit", 1, BoxPage.MOST);
        return new BoxPage(filter, from, most);
    }

    private static String known() {
        return Arrays.stream(BoxFilter.values()).map(BoxFilter::key).collect(Collectors.joining(", "));
    }
}
