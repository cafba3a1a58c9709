using PokCases.Web.Cases.Closing;

namespace PokCases.Web.Cases.Leading;

/// <summary>Overdracht van de casusregie: who leads a case offers it, and it moves only when the other accepts.</summary>
internal static class LeadingModule
{
    public static IServiceCollection AddLeading(this IServiceCollection services) => services.AddSingleton<IKeepsCaseOpen, OffersFallAway>();

    public static IEndpointRouteBuilder MapLeading(this IEndpointRouteBuilder app)
    {
        app.MapOffering();
        app.MapAnswering();
        return app;
    }
}
