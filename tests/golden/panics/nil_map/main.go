package main

func main() {
	var m map[string][]int
	_ = m["read is fine"]
	m["write is not"] = nil
}
