package com.atlassian.plugin;

public interface Plugin {
    String getName();

    String getKey();
}
