namespace PokCases.Web;

/// <summary>
/// Maps as the framework's methods of the same names do, and compiles what a route does when it is first asked for:
/// of hundreds of routes a server that starts needs a few, and compiling all of them took longer than everything else it does before it answers.
/// </summary>
/// <remarks>Standing in the program's outermost namespace, these are found before the framework's: nothing has to be written at a route. What a handler takes and answers is still read when the routes are built, so a wrong one stops the start.</remarks>
internal static class RouteMapping
{
    /// <summary>Answers GET at this address.</summary>
    public static RouteHandlerBuilder MapGet(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => Map(routes, pattern, handler, [HttpMethods.Get]);

    /// <summary>Answers POST at this address.</summary>
    public static RouteHandlerBuilder MapPost(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => Map(routes, pattern, handler, [HttpMethods.Post]);

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder routes, string pattern, Delegate handler, string[] methods) =>
        RouteHandlerServices.Map(routes, pattern, handler, methods, RequestDelegateFactory.InferMetadata, CompileWhenAsked);

    private static RequestDelegateResult CompileWhenAsked(Delegate handler, RequestDelegateFactoryOptions options, RequestDelegateMetadataResult? inferred)
    {
        var compiled = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(handler, options, inferred).RequestDelegate);
        return new RequestDelegateResult(http => compiled.Value(http), inferred?.EndpointMetadata ?? []);
    }
}
