package org.hypothesisstories.workbench.web.asset;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the parts of a page ask for while it is rendered; a request is served by one thread. */
public final class PageAssets implements PageBuilderService {
    private final ThreadLocal<Required> current = ThreadLocal.withInitial(Required::new);

    /** The contexts and resources that have been asked for. */
    public static final class Required implements RequiredResources {
        private final Set<String> contexts = new LinkedHashSet<>();
        private final Set<String> resources = new LinkedHashSet<>();

        @Override
        public RequiredResources requireWebResource(String completeKey) {
            resources.add(completeKey);
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            contexts.add(context);
            return this;
        }

        Set<String> contexts() {
            return contexts;
        }

        Set<String> resources() {
            return resources;
        }
    }

    @Override
    public WebResourceAssembler assembler() {
        Required required = current.get();
        return () -> required;
    }

    @Override
    public void seed(WebResourceAssembler assembler) {
        throw new UnsupportedOperationException("PageBuilderService.seed");
    }

    Required required() {
        return current.get();
    }

    /** Forgets what has been asked for; to be called when a request begins and when it ends. */
    public void clear() {
        current.remove();
    }
}
