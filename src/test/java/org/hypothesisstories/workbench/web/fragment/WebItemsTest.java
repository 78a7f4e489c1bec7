package org.hypothesisstories.workbench.web.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hypothesisstories.workbench.web.FakePlugins;
import org.hypothesisstories.workbench.web.FakeReader;
import org.junit.jupiter.api.Test;

class WebItemsTest {
    private final FakePlugins plugins = new FakePlugins();
    private final WebItems items = new WebItems(plugins, new Conditions(plugins, new HostObjects(type -> null)),
            new FakeReader(Locale.ENGLISH));

    @Test
    void fillsLinkFromTheContext() {
        plugins.with("<web-item key='a' section='here'><label>Look at ${issueKey}</label>"
                + "<link linkId='look'>/secure/Look.jspa?id=$issueid&amp;who=$!{nobody}</link></web-item>");

        Link link = items.in("here", context()).get(0);

        assertEquals(new Link("look", "Look at RES-1", "", "/jira/secure/Look.jspa?id=7&who=", ""), link);
    }

    @Test
    void takesLabelFromTheTranslations() {
        plugins.with("<web-item key='a' section='here'><label key='web.frame.create'/><link>/x</link></web-item>");

        assertEquals("Create", items.in("here", context()).get(0).label());
    }

    @Test
    void groupsItemsBySectionsAndLeavesOutEmptyOnes() {
        plugins.with("<web-section key='tools' location='place'><label>Tools</label></web-section>")
                .with("<web-section key='empty' location='place'><label>Nothing</label></web-section>")
                .with("<web-item key='direct' section='place'><label>Direct</label><link>/d</link></web-item>")
                .with("<web-item key='inside' section='place/tools'><label>Inside</label><link>/i</link></web-item>");

        List<LinkSection> sections = items.sections("place", context());

        assertEquals(List.of("", "Tools"), sections.stream().map(LinkSection::label).toList());
        assertEquals(List.of("Inside"), sections.get(1).links().stream().map(Link::label).toList());
    }

    private static Map<String, Object> context() {
        return new HashMap<>(Map.of("contextPath", "/jira", "issueid", 7L, "issueKey", "RES-1"));
    }
}
