package org.hypothesisstories.workbench.rest.security;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;

/** Puts before every endpoint what its annotations demand: the right caller, a confirmed password, no forged request. */
public final class EndpointGuards implements DynamicFeature {
    private final SiteAccess site;

    public EndpointGuards(SiteAccess site) {
        this.site = site;
    }

    @Override
    public void configure(ResourceInfo endpoint, FeatureContext context) {
        Class<?> resource = endpoint.getResourceClass();
        context.register(new AccessGuard(AccessRule.of(resource, endpoint.getResourceMethod()), site),
                Priorities.AUTHORIZATION);
        if (!XsrfGuard.isExcluded(endpoint.getResourceMethod())) {
            context.register(new XsrfGuard(), Priorities.AUTHENTICATION);
        }
        if (WebSudoGuard.isWanted(resource, endpoint.getResourceMethod())) {
            context.register(new WebSudoGuard(), Priorities.AUTHORIZATION + 1);
        }
    }
}
