using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk.Law;

public sealed class ObjectionPagesOnPostgres(TestHost<OnPostgres> host) : ObjectionPagesTests<OnPostgres>(host);
