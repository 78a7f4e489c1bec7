package org.hypothesisstories.workbench.rest;

import java.util.function.Supplier;
import org.glassfish.jersey.server.ResourceConfig;

/** A JAX-RS application that is built when it is first called. */
public record Mount(String name, Supplier<ResourceConfig> application) {}
