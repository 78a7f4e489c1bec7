package org.hypothesisstories.workbench.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of the site by method and path; the first route that fits answers. */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /** A route together with the values that its pattern took from the path. */
    public record Match(Route route, Map<String, String> pathValues) {}

    public Routes get(String pattern, Access access, Page page) {
        routes.add(new Route("GET", pattern, access, page));
        return this;
    }

    public Routes post(String pattern, Access access, Page page) {
        routes.add(new Route("POST", pattern, access, page));
        return this;
    }

    /** The route for the request; a path that exists for another method only is refused as such. */
    public Optional<Match> find(String method, String path) {
        String effective = "HEAD".equals(method) ? "GET" : method;
        boolean pathKnown = false;
        for (Route route : routes) {
            Optional<Map<String, String>> values = route.match(path);
            if (values.isPresent() && route.method().equals(effective)) {
                return values.map(found -> new Match(route, found));
            }
            pathKnown |= values.isPresent();
        }
        if (pathKnown) {
            throw Refusal.methodNotAllowed(method);
        }
        return Optional.empty();
    }
}
