package com.atlassian.sal.api.websudo;

import java.lang.annotation.Annotation;

public interface WebSudoRequired extends Annotation {

}
