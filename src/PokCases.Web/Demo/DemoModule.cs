namespace PokCases.Web.Demo;

/// <summary>The demo partnership: fictional people and cases on a database of its own.</summary>
internal static class DemoModule
{
    /// <summary>Configuration that <c>--demo</c> brings, unless somebody set it otherwise.</summary>
    public static Dictionary<string, string?> Defaults(bool demo, IConfiguration configuration)
    {
        var defaults = new Dictionary<string, string?> { ["Demo:Enabled"] = demo ? "true" : "false" };
        if (demo && configuration["Data:Folder"] is null)
        {
            defaults["Data:Folder"] = "demo-data";
        }

        return defaults;
    }

    public static IServiceCollection AddDemo(this IServiceCollection services, IConfiguration configuration) => services;

    /// <summary>Fills an empty demo database.</summary>
    public static Task Prepare(WebApplication app) => Task.CompletedTask;

    public static IEndpointRouteBuilder MapDemo(this IEndpointRouteBuilder app) => app;
}
