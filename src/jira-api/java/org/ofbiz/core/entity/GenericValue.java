package org.ofbiz.core.entity;

public class GenericValue {
    private GenericValue() {
    }
}
