/** What runs inside the Elasticsearch child process; nothing here is used by the platform's own process. */
@NullMarked
package cn.techexchange.engines.node;

import org.jspecify.annotations.NullMarked;
