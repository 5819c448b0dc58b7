/** The comparison at the edge. */
@NullMarked
package cn.techexchange.registry.comparison.web;

import org.jspecify.annotations.NullMarked;
