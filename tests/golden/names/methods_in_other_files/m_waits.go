package main

func (w *Waiter) Send(n int)   { w.ch <- n }
func (w *Waiter) Receive() int { return <-w.ch }
