/** Progress without signing in. */
@NullMarked
package cn.techexchange.registry.progress.web;

import org.jspecify.annotations.NullMarked;
