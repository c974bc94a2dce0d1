// A timer of a bubble cannot be stopped from outside.
package main

import (
	"testing"
	"testing/synctest"
	"time"
)

func main() {
	var timer *time.Timer
	synctest.Test(&testing.T{}, func(*testing.T) { timer = time.NewTimer(time.Second) })
	timer.Stop()
}
