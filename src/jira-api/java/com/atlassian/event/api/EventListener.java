package com.atlassian.event.api;

import java.lang.annotation.Annotation;

public interface EventListener extends Annotation {
    String scope();
}
