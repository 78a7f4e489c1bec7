package org.hypothesisstories.workbench.web.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hypothesisstories.workbench.web.FakePlugins;
import org.junit.jupiter.api.Test;

class WebResourcesTest {
    private final FakePlugins plugins = new FakePlugins();

    @Test
    void putsEachResourceOnceAfterWhatItNeeds() {
        plugins.with(resource("page", "jira.view.issue", "middle", "base"))
                .with(resource("middle", "", "base"))
                .with(resource("base", ""));

        assertEquals(List.of("base", "middle", "page"), order("jira.view.issue"));
    }

    @Test
    void leavesOutWhatBelongsToOtherContexts() {
        plugins.with(resource("issue", "jira.view.issue")).with(resource("admin", "atl.admin"));

        assertEquals(List.of("admin"), order("atl.admin"));
    }

    @Test
    void countsAuiAsPresentOnEveryPage() {
        plugins.with("<web-resource key='page'><context>here</context><dependency>com.atlassian.auiplugin:ajs</dependency>"
                + "</web-resource>");

        assertEquals(List.of("page"), order("here"));
    }

    @Test
    void endsWhenDependenciesFormACircle() {
        plugins.with(resource("a", "here", "b")).with(resource("b", "", "a"));

        assertEquals(List.of("b", "a"), order("here"));
    }

    @Test
    void goesOnWithoutDependencyThatDoesNotExist() {
        plugins.with(resource("a", "here", "gone"));

        assertEquals(List.of("a"), order("here"));
    }

    @Test
    void addsWhatWasAskedForByKeyAfterTheContexts() {
        plugins.with(resource("asked", "")).with(resource("page", "here"));

        List<WebResource> found = new WebResources(plugins, resource -> true).inOrder(Set.of("here"), List.of("example:asked"));

        assertEquals(List.of("page", "asked"), keys(found));
    }

    @Test
    void leavesOutResourceWhoseConditionSaysNo() {
        plugins.with(resource("a", "here")).with(resource("b", "here"));

        List<WebResource> found = new WebResources(plugins, resource -> !resource.key().equals("example:a"))
                .inOrder(Set.of("here"), List.of());

        assertEquals(List.of("b"), keys(found));
    }

    private List<String> order(String context) {
        return keys(new WebResources(plugins, resource -> true).inOrder(Set.of(context), List.of()));
    }

    private static List<String> keys(List<WebResource> resources) {
        return resources.stream().map(resource -> resource.module().key()).toList();
    }

    private static String resource(String key, String context, String... dependencies) {
        StringBuilder xml = new StringBuilder("<web-resource key='" + key + "'>");
        if (!context.isEmpty()) {
            xml.append("<context>").append(context).append("</context>");
        }
        Arrays.stream(dependencies).forEach(each -> xml.append("<dependency>example:").append(each).append("</dependency>"));
        return xml.append("</web-resource>").toString();
    }
}
