// Holds the front end against a Go installation:
//
//     tree GOROOT [parse|check] [ROUNDS]     every package of src and its tests: counts, errors, time
//     tests GOROOT                           the run, compile, rundir and compiledir programs of Go's test directory
using FrontendBench;

return args switch
{
    ["tree", var root, .. var rest] =>
        GoTree.Run(root, rest.ElementAtOrDefault(0) ?? "check", int.Parse(rest.ElementAtOrDefault(1) ?? "1")),
    ["tests", var root, .. var rest] => TestDirectory.Run(root, rest.ElementAtOrDefault(0) ?? ""),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: FrontendBench tree GOROOT [parse|check] [ROUNDS] | tests GOROOT [REGEX]");
    return 2;
}
