using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

/// <summary>What the runtime calls before the server's own program; the name is the runtime's.</summary>
[SuppressMessage("Design", "CA1050:Declare types in namespaces", Justification = "The runtime looks for it outside any.")]
internal static class StartupHook
{
    /// <summary>Makes this assembly one that the server finds by its name.</summary>
    public static void Initialize()
    {
        var own = typeof(StartupHook).Assembly;
        AssemblyLoadContext.Default.Resolving += (_, asked) => AssemblyName.ReferenceMatchesDefinition(asked, own.GetName()) ? own : null;
    }
}
