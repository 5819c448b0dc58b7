/** Routes of members, invitations and password resets. */
@NullMarked
package cn.techexchange.identity.member.web;

import org.jspecify.annotations.NullMarked;
