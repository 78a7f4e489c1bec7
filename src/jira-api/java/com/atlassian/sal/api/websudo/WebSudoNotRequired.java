package com.atlassian.sal.api.websudo;

import java.lang.annotation.Annotation;

public interface WebSudoNotRequired extends Annotation {

}
