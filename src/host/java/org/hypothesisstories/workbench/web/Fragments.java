package org.hypothesisstories.workbench.web;

import org.hypothesisstories.workbench.web.fragment.Conditions;
import org.hypothesisstories.workbench.web.fragment.FragmentContext;
import org.hypothesisstories.workbench.web.fragment.HostObjects;
import org.hypothesisstories.workbench.web.fragment.WebItems;
import org.hypothesisstories.workbench.web.fragment.WebPanels;

/** The plugins' fragments, wired. */
record Fragments(Conditions conditions, WebItems items, WebPanels panels, FragmentContext context) {

    Fragments(WebHost host, JiraServices jira) {
        this(new Conditions(host.modules(), new HostObjects(host.services())), host, jira);
    }

    private Fragments(Conditions conditions, WebHost host, JiraServices jira) {
        this(conditions, new WebItems(host.modules(), conditions, jira.authentication()),
                new WebPanels(host.modules(), conditions, host.templates(), jira.authentication()),
                new FragmentContext(jira.authentication()));
    }
}
