package org.hypothesisstories.workbench.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.glassfish.jersey.server.ResourceConfig;
import org.hypothesisstories.workbench.jira.People;
import org.hypothesisstories.workbench.rest.HostServices.Operations;
import org.hypothesisstories.workbench.rest.component.ComponentSource;
import org.hypothesisstories.workbench.rest.error.MissingEndpointMapper;
import org.hypothesisstories.workbench.rest.error.UnexpectedFailureMapper;
import org.hypothesisstories.workbench.rest.json.Links;
import org.hypothesisstories.workbench.rest.own.ClockResource;
import org.hypothesisstories.workbench.rest.own.JobResource;
import org.hypothesisstories.workbench.rest.own.MailResource;
import org.hypothesisstories.workbench.rest.own.PluginResource;
import org.hypothesisstories.workbench.rest.own.TokenResource;

/** The applications that the host itself mounts: Jira's API, boards, personal access tokens, and the workbench's own. */
public final class HostApplications {
    private final HostServices services;
    private final JiraResources jira;
    private final CommonFeatures common;

    /** The base address is asked for when it is needed; the version is the one of the Jira that is answered for. */
    public HostApplications(HostServices services, Supplier<String> baseUrl, String version, CommonFeatures common) {
        this.services = services;
        this.jira = new JiraResources(services, new Links(baseUrl), version);
        this.common = common;
    }

    /** Every application by the prefixes at which it stands. */
    public Map<String, Mount> mounts() {
        Map<String, Mount> mounts = new HashMap<>();
        add(mounts, jira::api, "/api/2", "/api/latest");
        jira.software().ifPresent(software -> {
            add(mounts, software::agile, "/agile/1.0", "/agile/latest");
            add(mounts, software::greenhopper, "/greenhopper/1.0", "/greenhopper/latest");
        });
        add(mounts, this::tokens, "/pat/1.0", "/pat/latest");
        add(mounts, this::own, "/workbench/1", "/workbench/latest");
        return mounts;
    }

    private void add(Map<String, Mount> mounts, Supplier<Set<Object>> resources, String... prefixes) {
        Mount mount = new Mount(prefixes[0], () -> application(resources.get()));
        List.of(prefixes).forEach(prefix -> mounts.put(prefix, mount));
    }

    private ResourceConfig application(Set<Object> resources) {
        ResourceConfig config = ComponentSource.of(resources).application()
                .register(new MissingEndpointMapper())
                .register(new UnexpectedFailureMapper());
        common.accept(config);
        return config;
    }

    private Set<Object> tokens() {
        People people = services.configuration().people();
        return Set.of(new TokenResource(people.tokens(), people.current()));
    }

    private Set<Object> own() {
        Operations operations = services.operations();
        return Set.of(new ClockResource(operations.clock()), new JobResource(operations.scheduler()),
                new MailResource(operations.mailbox()), new PluginResource(operations.plugins()));
    }
}
