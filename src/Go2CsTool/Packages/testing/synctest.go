// Package synctest as the translator sees it.
package synctest

import (
	"testing"
	"time"
)

//go2cs:suspends
//go2cs:callback
func Test(t *testing.T, f func(*testing.T))

//go2cs:suspends
func Wait()

//go2cs:suspends
func Sleep(d time.Duration)
