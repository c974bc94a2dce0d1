// Runs a compiled program in this process: its own load context, the Go libraries shared with nobody else's copy.
using System.Reflection;
using System.Runtime.Loader;

namespace Go2Cs.Validation;

/// <summary>Runs compiled programs.</summary>
public static class ProgramRunner
{
    /// <summary>Calls the program's entry point and gives its exit code back.</summary>
    /// <param name="image">The assembly, symbols embedded.</param>
    /// <param name="args">The program's arguments, without its name.</param>
    public static int Run(byte[] image, string[] args)
    {
        // The runtime's reports read Go lines from the symbols in it.
        AppContext.SetData("GoRuntime.ProgramImage", image);
        var context = new AssemblyLoadContext("program");
        var entry = context.LoadFromStream(new MemoryStream(image)).EntryPoint
            ?? throw new InvalidOperationException("the compiled program has no entry point");
        var result = entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, entry.GetParameters().Length == 0 ? [] : [args], null);
        return result is int code ? code : 0;
    }
}
