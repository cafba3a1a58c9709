using PokCases.Web.Shell;

namespace PokCases.Web.Tables;

/// <summary>Tables: who meets, on what ground, by which steps.</summary>
internal static class TablesModule
{
    public static IServiceCollection AddTables(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<TableWords>();
        services.AddHostedService<SeedShippedTemplates>();
        return services;
    }

    public static IEndpointRouteBuilder MapTables(this IEndpointRouteBuilder app)
    {
        var tables = app.MapGroup("/tafels").InSection("tables");
        tables.MapTablePages();
        tables.MapCharter();
        tables.MapOrganisations();
        tables.MapMembers();
        tables.MapTemplates();
        return app;
    }

    /// <summary>Marks the part of the work in the navigation.</summary>
    public static RouteGroupBuilder InSection(this RouteGroupBuilder group, string section)
    {
        group.AddEndpointFilter((context, next) =>
        {
            context.HttpContext.RequestServices.GetRequiredService<PageFrame>().Section = section;
            return next(context);
        });
        return group;
    }
}
