package com.atlassian.sal.api.user;


public interface UserManager {
    UserProfile getRemoteUser();
    UserKey getRemoteUserKey();
    UserProfile getUserProfile(String text);
    UserProfile getUserProfile(UserKey userKey);
    boolean isSystemAdmin(UserKey userKey);
    boolean isAdmin(UserKey userKey);
}
