use graph_core::{GraphAction, GraphFunction};

#[derive(GraphAction)]
#[graph_action(name = "send mail")]
struct SendMail;

#[derive(GraphAction)]
#[graph_action(name = "/sendMail")]
struct SendMailToo;

#[derive(GraphFunction)]
#[graph_function(name = "reminderView(startDateTime='...')")]
struct ReminderView;

fn main() {}
