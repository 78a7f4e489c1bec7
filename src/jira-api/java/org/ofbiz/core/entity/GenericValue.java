package org.ofbiz.core.entity;

import java.util.List;

public class GenericValue {
    protected GenericValue() {
    }

    public String getString(String name) {
        throw new UnsupportedOperationException("GenericValue.getString(" + name + ")");
    }

    public List<GenericValue> getRelated(String relationName) throws GenericEntityException {
        throw new UnsupportedOperationException("GenericValue.getRelated(" + relationName + ")");
    }
}
