package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.hypothesis.CriteriaLibrary;

/** The libraries of criteria, one a project. */
public interface CriteriaLibraries {

    /** The project's library; an empty one when it has none. */
    CriteriaLibrary of(long projectId);

    /** Keeps the library in place of the one before; the last one to keep it wins. */
    void keep(long projectId, CriteriaLibrary library);
}
