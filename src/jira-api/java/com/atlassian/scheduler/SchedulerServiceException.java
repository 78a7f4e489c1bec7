package com.atlassian.scheduler;

public class SchedulerServiceException extends Exception {
    public SchedulerServiceException(String text) {
        throw new UnsupportedOperationException("SchedulerServiceException");
    }

    public SchedulerServiceException(String text, Throwable throwable) {
        throw new UnsupportedOperationException("SchedulerServiceException");
    }
}
