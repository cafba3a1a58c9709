namespace PokCases.Web.MyDay;

/// <summary><i>Mijn dag</i>: where everybody starts.</summary>
internal static class MyDayModule
{
    public static IEndpointRouteBuilder MapMyDay(this IEndpointRouteBuilder app)
    {
        app.MapMyDayPages();
        app.MapDecisions();
        return app;
    }
}
