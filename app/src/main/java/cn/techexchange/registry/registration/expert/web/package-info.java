/** The experts' routes, and the desk's about them. */
@NullMarked
package cn.techexchange.registry.registration.expert.web;

import org.jspecify.annotations.NullMarked;
