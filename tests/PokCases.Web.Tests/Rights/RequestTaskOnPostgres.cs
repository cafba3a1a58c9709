using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

public sealed class RequestTaskOnPostgres(TestHost<OnPostgres> host) : RequestTaskTests<OnPostgres>(host);
