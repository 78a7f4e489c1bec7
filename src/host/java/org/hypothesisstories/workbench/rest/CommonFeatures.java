package org.hypothesisstories.workbench.rest;

import java.util.function.Consumer;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.hypothesisstories.workbench.rest.error.RestFailureMapper;
import org.hypothesisstories.workbench.rest.error.UnreadableJsonMapper;
import org.hypothesisstories.workbench.rest.security.EndpointGuards;
import org.hypothesisstories.workbench.rest.security.SiteAccess;

/** What every application has, a plugin's or the workbench's own: JSON, guards, and failures in Jira's form. */
public final class CommonFeatures implements Consumer<ResourceConfig> {
    private final SiteAccess site;

    public CommonFeatures(SiteAccess site) {
        this.site = site;
    }

    @Override
    public void accept(ResourceConfig config) {
        config.register(JacksonFeature.withoutExceptionMappers())
                .register(MultiPartFeature.class)
                .register(new JsonExchange())
                .register(new RestFailureMapper())
                .register(new UnreadableJsonMapper())
                .register(new EndpointGuards(site))
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    }
}
