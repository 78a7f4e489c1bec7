package org.hypothesisstories.workbench.template;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates in plugins' jars and on the host's class path. */
final class TemplateFiles extends ResourceLoader {
    private final BiFunction<String, String, Optional<InputStream>> pluginFiles;

    TemplateFiles(BiFunction<String, String, Optional<InputStream>> pluginFiles) {
        this.pluginFiles = pluginFiles;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // Everything needed came with the constructor.
    }

    @Override
    public InputStream getResourceStream(String name) {
        String path = TemplateName.path(name);
        return TemplateName.pluginKey(name)
                .flatMap(key -> pluginFiles.apply(key, path))
                .or(() -> Optional.ofNullable(TemplateFiles.class.getClassLoader().getResourceAsStream(path)))
                .orElseThrow(() -> new ResourceNotFoundException("There is no template " + name));
    }

    /** A jar does not change while the workbench runs. */
    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
