package com.atlassian.plugin;

public interface ModuleDescriptor<T> {
    String getCompleteKey();

    String getPluginKey();

    String getKey();

    String getName();

    String getDescription();

    Class<T> getModuleClass();

    T getModule();
}
